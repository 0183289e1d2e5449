// Keeps one page: the open one is made right after the window's first frame or when it is asked for, the others in idle time.
import QtQuick
import HeadUnit.Pages

Loader {
    id: root

    required property PageEntry modelData
    required property bool current
    required property bool settled
    required property var viewModels

    function make(): void {
        if (!root.settled || root.status !== Loader.Null)
            return;
        const properties = {};
        for (const need of root.modelData.needs)
            properties[need] = root.viewModels[need];
        root.setSource(root.modelData.source, properties);
    }

    asynchronous: true
    visible: root.current
    onCurrentChanged: {
        if (root.current) {
            root.make();
            root.asynchronous = false; // who waits for it gets it at once
        }
    }
    onSettledChanged: root.make()
}
