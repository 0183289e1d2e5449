// The one owner of the top layer: of all that wants to lie over the page only the highest rank is there, the rest waits.
pragma ComponentBehavior: Bound

import QtQuick
import HeadUnit.Model
import HeadUnit.Style

Item {
    id: root

    enum Rank {
        None,
        Toast,
        Volume,
        Assistant,
        Call,
        Warning,
        Camera
    }

    required property Shell shell
    required property Models models
    required property Warnings warnings
    required property Notifications notifications
    required property Volume volume
    required property Display display
    required property Item below // what lies under it all

    property bool assistantWanted: false
    property Item before: null // what had the focus

    readonly property list<OverlaySlot> slots: [warning, assistant, loudness]
    readonly property int showing: Math.max(toasts.wanted ? OverlayHost.Toast : OverlayHost.None, ...root.slots.map(slot => slot.wanted ? slot.rank : OverlayHost.None))
    // What asks for an answer gets the keys, which go back afterwards; a warning leaves the page usable, the others do not.
    readonly property bool modal: assistant.active || centre.status === Loader.Ready
    readonly property bool focused: root.modal || warning.active
    property bool blocking: false

    // Called before an overlay is made: it takes the focus as soon as it is.
    function lendFocus(blocking: bool): void {
        root.before = root.before ?? root.Window.activeFocusItem;
        root.blocking = blocking;
    }

    function openNotifications(): void {
        root.lendFocus(true);
        centre.setSource(Qt.resolvedUrl("NotificationCentre.qml"), {
            "notifications": root.notifications,
            "shell": root.shell
        });
        centre.forceActiveFocus();
    }

    function closeNotifications(): void {
        centre.source = "";
    }

    onModalChanged: root.blocking = root.modal
    onFocusedChanged: {
        if (!root.focused) {
            root.before?.forceActiveFocus();
            root.before = null;
        }
    }
    onShowingChanged: if (root.showing >= OverlayHost.Assistant)
        root.closeNotifications()

    Binding {
        target: root.below
        property: "enabled"
        value: !root.blocking
    }
    Connections {
        target: root.shell

        function onNotificationsAsked(): void {
            root.openNotifications();
        }
        function onTold(words: string): void {
            toasts.show("", words, false);
        }
        function onRefused(reason: string): void {
            toasts.show("", reason, true);
        }
        function onAssistantAsked(): void {
            root.assistantWanted = true;
        }
        function onPageChanged(): void {
            root.closeNotifications();
        }
    }
    Connections {
        target: root.notifications

        function onShown(title: string, text: string, kind: string): void {
            if (root.warnings.dangerId === "" || root.warnings.dangerTitle !== title) // its overlay says it
                toasts.show(title, text, kind === "safety");
        }
    }
    Connections {
        target: root.volume

        function onShown(): void {
            loudness.wanted = true;
            quiet.restart();
        }
    }
    Timer {
        id: quiet

        interval: 2000
        onTriggered: loudness.wanted = false
    }

    Loader {
        id: centre

        anchors.fill: parent
        focus: true
    }
    Connections {
        target: centre.item
        ignoreUnknownSignals: true

        function onClosed(): void {
            root.closeNotifications();
        }
    }
    ToastHost {
        id: toasts

        anchors.fill: parent
        held: root.showing > OverlayHost.Toast || centre.status === Loader.Ready
        clearance: Style.mm(root.height > root.width ? 43.8 : 15.6)
    }
    OverlaySlot {
        id: loudness

        rank: OverlayHost.Volume
        showing: root.showing
        wanted: false
        takesFocus: false
        sourceComponent: VolumeOverlay {
            volume: root.volume
        }
    }
    OverlaySlot {
        id: assistant

        rank: OverlayHost.Assistant
        showing: root.showing
        wanted: root.assistantWanted
        onActiveChanged: {
            if (!active) {
                source = "";
                return;
            }
            root.lendFocus(true);
            setSource(Qt.resolvedUrl("AssistantOverlay.qml"), {
                "features": root.models.get("features")
            });
        }
    }
    Connections {
        target: assistant.item
        ignoreUnknownSignals: true

        function onClosed(): void {
            root.assistantWanted = false;
        }
    }
    OverlaySlot {
        id: warning

        rank: OverlayHost.Warning
        showing: root.showing
        wanted: root.warnings.dangerId !== ""
        onActiveChanged: {
            if (!active) {
                source = "";
                return;
            }
            root.lendFocus(false);
            setSource(Qt.resolvedUrl("WarningOverlay.qml"), {
                "warnings": root.warnings,
                "shell": root.shell
            });
        }
    }
    ScreenOff {
        anchors.fill: parent
        display: root.display
    }
}
