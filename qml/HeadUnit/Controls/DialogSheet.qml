// A question or a notice over everything, with one or two answers; the focus goes in and comes back.
import QtQuick
import QtQuick.Templates as T
import HeadUnit.Style

T.Popup {
    id: root

    property string title
    property string text
    property string path
    property string acceptText: qsTr("OK")
    property string rejectText // without it there is one answer only
    property bool danger: false
    property string blocked // why it cannot be accepted now
    default property alias body: more.data
    signal accepted
    signal rejected

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(parent ? parent.width - 2 * Style.gap : 0, Style.mm(130))
    height: Math.min(parent ? parent.height - 2 * Style.gap : 0, contentItem.implicitHeight + 2 * root.padding)
    padding: Style.inset * 1.5
    modal: true
    dim: true
    focus: true
    objectName: "dialogSheet"
    onOpened: (root.danger && root.rejectText !== "" ? rejectButton : acceptButton).forceActiveFocus(Qt.TabFocusReason)
    // Escape, the back button and a tap beside it answer no.
    onClosed: {
        if (!root.answered)
            root.rejected();
    }
    onAboutToShow: root.answered = false

    property bool answered: false

    T.Overlay.modal: Rectangle {
        color: Style.shade
    }
    background: Card {}
    contentItem: Column {
        spacing: Style.gap
        Accessible.role: Accessible.Dialog
        Accessible.name: root.title
        Accessible.description: root.text

        Row {
            width: parent.width
            spacing: Style.mm(2.4)

            Icon {
                id: sign

                visible: root.path !== ""
                size: Style.mm(7.4)
                path: root.path
                color: root.danger ? Style.danger : Style.accent
            }
            Figure {
                objectName: "dialogTitle"
                width: parent.width - (sign.visible ? sign.width + parent.spacing : 0)
                wrapMode: Text.Wrap
                text: root.title
                font.pixelSize: Style.titleSize
            }
        }
        Caption {
            objectName: "dialogText"
            width: parent.width
            visible: text !== ""
            wrapMode: Text.Wrap
            text: root.text
            font.pixelSize: Style.bodySize
        }
        Column {
            id: more

            width: parent.width
            visible: children.length > 0
            spacing: Style.gap
        }
        Caption {
            width: parent.width
            visible: text !== ""
            wrapMode: Text.Wrap
            text: root.blocked
            color: Style.caution
        }
        Row {
            readonly property real share: (width - (rejectButton.visible ? spacing : 0)) / (rejectButton.visible ? 2 : 1)

            width: parent.width
            spacing: Style.gap
            layoutDirection: Qt.RightToLeft

            PushButton {
                id: acceptButton

                objectName: "dialogAccept"
                width: parent.share
                height: Style.mm(14)
                text: root.acceptText
                kind: root.danger ? PushButton.Danger : PushButton.Primary
                blocked: root.blocked
                onClicked: {
                    root.answered = true;
                    root.close();
                    root.accepted();
                }
            }
            PushButton {
                id: rejectButton

                objectName: "dialogReject"
                visible: root.rejectText !== ""
                width: parent.share
                height: Style.mm(14)
                text: root.rejectText
                kind: PushButton.Secondary
                onClicked: root.close()
            }
        }
    }
}
