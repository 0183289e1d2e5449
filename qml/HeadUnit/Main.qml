// The window: the rail over one background in the first frame, and all the rest beside it right after.
pragma ComponentBehavior: Bound

import QtQuick
import HeadUnit.Model
import HeadUnit.Style

Window {
    id: root

    required property Shell shell
    // Set after the first frame, which does without them and all they bring along.
    property Models models: null

    readonly property bool upright: root.height > root.width
    readonly property bool mirrored: root.shell.rightHand && !root.upright
    // The step of the set-up that somebody asked for; empty while nobody does.
    property string setUp: ""
    property bool shown: false
    readonly property bool furnished: root.shown && root.models !== null

    // A view-model's type is known to QML once the first of it is made: hence these before the file that names them.
    onFurnishedChanged: {
        const common = {
            "shell": root.shell,
            "models": root.models,
            "warnings": root.models.get("warnings"),
            "notifications": root.models.get("notifications"),
            "volume": root.models.get("volume")
        };
        stage.setSource(Qt.resolvedUrl("Stage.qml"), Object.assign({
            "commands": root.models.get("commands")
        }, common));
        overlays.setSource(Qt.resolvedUrl("OverlayHost.qml"), Object.assign({
            "display": root.models.get("display"),
            "below": desk
        }, common));
        root.openSetUp();
    }

    // The keyboard is made when a text field first has the focus.
    onActiveFocusItemChanged: {
        if (root.furnished && keyboard.status === Loader.Null && root.activeFocusItem instanceof TextInput)
            keyboard.setSource(Qt.resolvedUrl("Keyboard/KeyboardPanel.qml"), {
                "keyboard": root.models.get("keyboard")
            });
    }

    onSetUpChanged: root.openSetUp()

    function openSetUp(): void {
        if (root.setUp === "")
            over.source = "";
        else if (root.furnished && over.status === Loader.Null)
            over.setSource(Qt.resolvedUrl("SetupPage.qml"), {
                "setup": root.models.get("setup"),
                "first": root.setUp
            });
    }

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
    FocusScope {
        id: desk

        visible: over.status !== Loader.Ready
        anchors.fill: parent
        focus: true
        Keys.onEscapePressed: root.shell.back()
        Keys.onBackPressed: root.shell.back()

        Rail {
            id: rail

            upright: root.upright
            mirrored: root.mirrored
            current: root.shell.page
            width: root.upright ? parent.width : Style.mm(17.4)
            height: root.upright ? Style.mm(15) : parent.height
            x: root.mirrored ? parent.width - width : 0
            y: parent.height - height
            onOpened: name => root.shell.page = name
        }
        Loader {
            id: stage

            x: root.upright || root.mirrored ? 0 : rail.width
            width: parent.width - (root.upright ? 0 : rail.width)
            height: parent.height - (root.upright ? rail.height : 0)
        }
    }
    Loader {
        id: overlays

        // Also above what Qt's own popups lie in.
        z: 2000000
        anchors.fill: parent
    }
    Loader {
        id: over

        anchors.fill: parent
    }
    Connections {
        target: over.item

        function onClosed(): void {
            root.setUp = "";
            desk.forceActiveFocus();
        }
    }
    Loader {
        id: keyboard

        z: 1
        width: parent.width
        anchors.bottom: parent.bottom
    }
}
