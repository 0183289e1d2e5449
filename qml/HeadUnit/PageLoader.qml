// Keeps one page: it is made when it is first opened, costs nothing until then, and goes when many others were opened since.
import QtQuick
import HeadUnit.Model
import HeadUnit.Pages

Loader {
    id: root

    required property PageEntry modelData
    required property bool current
    required property Shell shell
    required property Models models
    required property bool kept

    function make(): void {
        if (!root.current || root.status !== Loader.Null)
            return;
        const properties = {};
        for (const need of root.modelData.needs)
            properties[need] = need === "shell" ? root.shell : root.models.get(need);
        root.setSource(root.modelData.source, properties);
    }

    onKeptChanged: if (!root.kept)
        root.source = ""
    visible: root.current
    focus: root.current
    onCurrentChanged: root.make()
    Component.onCompleted: root.make()
}
