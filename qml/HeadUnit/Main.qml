// The window: rail, status bar and the open page, over one background.
pragma ComponentBehavior: Bound

import QtQuick
import HeadUnit.Pages
import HeadUnit.Model
import HeadUnit.Style

Window {
    id: root

    required property Shell shell
    // Set after the first frame, which does without them and all they bring along.
    property Models models: null

    readonly property bool upright: root.height > root.width
    property bool shown: false
    readonly property bool furnished: root.shown && root.models !== null

    onFurnishedChanged: status.setSource(Qt.resolvedUrl("StatusBar.qml"), {
        "shell": root.shell,
        "warnings": root.models.get("warnings")
    })

    visible: true
    title: root.shell.carName
    color: Style.background

    Binding {
        target: Style
        property: "pixelsPerMm"
        value: Math.min(root.width / root.shell.panelWidthMm, root.height / root.shell.panelHeightMm)
    }
    Binding {
        target: Style
        property: "night"
        value: root.shell.night
    }
    Binding {
        target: Style
        property: "settled"
        value: root.shown
    }
    Connections {
        target: root
        enabled: !root.shown

        function onFrameSwapped(): void {
            afterFirstFrame.start();
        }
    }
    Timer {
        id: afterFirstFrame

        interval: 1
        onTriggered: root.shown = true
    }

    Rectangle {
        anchors.fill: parent
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Style.background
            }
            GradientStop {
                position: 1
                color: Style.backgroundLow
            }
        }
    }
    Rail {
        id: rail

        upright: root.upright
        mirrored: false
        current: root.shell.page
        width: root.upright ? parent.width : Style.mm(17.4)
        height: root.upright ? Style.mm(16) : parent.height
        y: parent.height - height
        onOpened: name => root.shell.page = name
    }
    Loader {
        id: status

        x: root.upright ? 0 : rail.width
        width: parent.width - x
        height: Style.touch
    }
    Connections {
        target: status.item

        function onWarningsAsked(): void {
            sheet.setSource(Qt.resolvedUrl("WarningSheet.qml"), {
                "warnings": root.models.get("warnings")
            });
        }
    }
    Item {
        id: content

        anchors.top: status.bottom
        anchors.left: status.left
        anchors.right: parent.right
        anchors.bottom: root.upright ? rail.top : parent.bottom
        anchors.leftMargin: Style.gap
        anchors.rightMargin: Style.gap
        anchors.bottomMargin: Style.gap

        Repeater {
            model: Pages.entries

            delegate: PageLoader {
                anchors.fill: parent
                current: root.shell.page === modelData.name
                settled: root.furnished
                shell: root.shell
                models: root.models
            }
        }
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
