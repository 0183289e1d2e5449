// Keeps one page: made at once when asked for, made in idle time after the first frame, shown when current.
import QtQuick
import HeadUnit.Pages

Loader {
    id: root

    required property PageEntry modelData
    required property bool current
    required property bool preload
    required property var viewModels

    function make(): void {
        if (root.status !== Loader.Null)
            return;
        const properties = {};
        for (const need of root.modelData.needs)
            properties[need] = root.viewModels[need];
        root.asynchronous = !root.current;
        root.setSource(root.modelData.source, properties);
    }

    visible: root.current
    onCurrentChanged: {
        if (root.current) {
            root.asynchronous = false; // finishes what was begun
            root.make();
        }
    }
    onPreloadChanged: root.make()
    Component.onCompleted: {
        if (root.current)
            root.make();
    }
}
