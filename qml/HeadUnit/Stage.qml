// What stands beside the rail: status bar, the open page, climate and volume.
pragma ComponentBehavior: Bound

import QtQuick
import HeadUnit.Car
import HeadUnit.Model
import HeadUnit.Pages
import HeadUnit.Style

Item {
    id: root

    required property Shell shell
    required property Models models
    required property Warnings warnings
    required property Commands commands
    required property Volume volume
    required property Notifications notifications

    function declarePages(): void {
        for (const entry of Pages.entries)
            root.shell.declare(entry.name, entry.title, entry.parentPage, entry.parkedOnly);
    }

    function restrict(): void {
        root.shell.restrict(Restrictions.parked, Restrictions.maxDepth, Restrictions.reason);
    }

    Component.onCompleted: {
        root.declarePages();
        root.restrict();
    }

    Connections {
        target: Restrictions

        function onParkedChanged(): void {
            root.restrict();
        }
        function onMaxDepthChanged(): void {
            root.restrict();
        }
        function onReasonChanged(): void {
            root.declarePages();
            root.restrict();
        }
    }
    StatusBar {
        id: status

        width: parent.width
        height: Style.touch
        shell: root.shell
        warnings: root.warnings
        notifications: root.notifications
        onWarningsAsked: sheet.setSource(Qt.resolvedUrl("WarningSheet.qml"), {
            "warnings": root.warnings,
            "history": root.models.get("warningHistory")
        })
    }
    FocusScope {
        id: pages

        // Memory is for the pages in use. Those that ask the car for things stay: PySide keeps a reference to each
        // Python object that QML made.
        readonly property list<string> staying: ["home", "vehicle", "climate"]
        readonly property int most: 6
        property list<string> opened: []
        property list<string> kept: pages.staying

        function keep(name: string): void {
            pages.opened = [...pages.opened.filter(each => each !== name && !pages.staying.includes(each)), name];
            if (!pages.kept.includes(name))
                pages.kept = [...pages.kept, name];
            trim.start();
        }

        // By keys one goes on in the new page; a finger needs no focus.
        function takeFocus(): void {
            if (pages.activeFocus)
                pages.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
        }

        anchors.top: status.bottom
        anchors.bottom: climate.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Style.gap
        anchors.rightMargin: Style.gap
        anchors.bottomMargin: Style.gap

        // Not at once: what was opened and left in passing may still be in the making.
        Timer {
            id: trim

            interval: 500
            onTriggered: pages.kept = [...pages.staying, ...pages.opened.slice(-pages.most)]
        }
        Repeater {
            model: Pages.entries

            delegate: PageLoader {
                anchors.fill: parent
                current: root.shell.page === modelData.name
                shell: root.shell
                models: root.models
                kept: pages.kept.includes(modelData.name)
                onCurrentChanged: if (current) {
                    pages.keep(modelData.name);
                    Qt.callLater(pages.takeFocus);
                }
            }
        }
        Loader {
            anchors.fill: parent
            active: !root.shell.loaded
            sourceComponent: Splash {
                text: root.shell.busSummary
            }
        }
    }
    ClimateBar {
        id: climate

        width: parent.width
        height: implicitHeight
        y: parent.height - height
        shell: root.shell
        commands: root.commands
        volume: root.volume
    }
    Loader {
        id: sheet
    }
    Connections {
        target: sheet.item

        function onClosed(): void {
            sheet.source = "";
        }
    }
}
