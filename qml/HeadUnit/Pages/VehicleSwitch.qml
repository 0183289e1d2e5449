// One thing of the car that is on or off, open or closed: how it is, and a touch asks for the other.
import QtQuick
import HeadUnit.Controls
import HeadUnit.Model
import HeadUnit.Style

Touchable {
    id: root

    required property Commands commands
    required property string name // of the signal, as in Signals
    required property string path
    required property int readingState
    property bool active: false
    property string activeWords: qsTr("On")
    property string restWords: qsTr("Off")
    property var wish: !root.active // what a touch asks for
    property color tone: Style.accent

    signal explain(string name, string label)

    readonly property bool settable: command.offered
    readonly property bool tall: root.height > Style.mm(20.5)
    readonly property string words: command.failed ? command.words : command.pending ? qsTr("Asked for") : root.readingState === 3 ? qsTr("Not valid") : root.readingState >= 2 ? qsTr("No data yet") : root.active ? root.activeWords : root.restWords
    readonly property color ink: command.failed ? Style.caution : root.active && root.usable && root.readingState === 0 ? root.tone : root.usable ? Style.text : Style.textSoft

    objectName: "switch-" + root.name
    visible: root.readingState !== 4
    implicitWidth: Style.mm(30)
    implicitHeight: Style.touch
    blocked: command.offered ? command.why : ""
    Accessible.checkable: root.settable
    Accessible.checked: root.active
    Accessible.description: root.words
    onClicked: {
        if (command.offered)
            command.set(root.wish);
        else
            root.explain(root.name, root.text);
    }

    VehicleCommand {
        id: command

        commands: root.commands
        name: root.name
    }
    Rectangle {
        anchors.fill: parent
        radius: root.radius
        color: root.down && root.usable ? Style.accentSoft : root.active && root.readingState === 0 ? Style.accentSoft : root.settable ? Style.raised : Style.cardLow
        border.width: root.settable ? Style.outline : Style.hairline
        border.color: command.pending || root.active && root.readingState === 0 && root.usable ? root.tone : root.settable ? Style.edge : Style.cardEdge
    }
    Icon {
        id: icon

        x: root.tall ? (root.width - width) / 2 : Style.mm(1.2)
        y: root.tall ? (root.height - height - text.height - Style.mm(1.4)) / 2 : (root.height - height) / 2
        size: Style.mm(root.tall ? 6.2 : 5.4)
        path: root.path
        color: root.ink
        opacity: command.pending ? 0.6 : 1
    }
    Column {
        id: text

        x: root.tall ? Style.mm(1) : icon.x + icon.width + Style.mm(1.2)
        y: root.tall ? icon.y + icon.height + Style.mm(1.4) : (root.height - height) / 2
        width: root.width - x - Style.mm(root.tall ? 1 : 0.6)

        Caption {
            width: parent.width
            horizontalAlignment: root.tall ? Text.AlignHCenter : Text.AlignLeft
            font.pixelSize: Style.bodySize
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Style.captionSize
            text: root.text
            color: root.usable ? Style.text : Style.textSoft
        }
        Caption {
            width: parent.width
            horizontalAlignment: root.tall ? Text.AlignHCenter : Text.AlignLeft
            wrapMode: root.tall ? Text.Wrap : Text.NoWrap
            maximumLineCount: root.tall ? 2 : 1
            text: root.words
            color: command.failed ? Style.caution : Style.textSoft
        }
    }
    StateMark {
        readingState: root.readingState
        visible: root.readingState === 1 || root.readingState === 3
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Style.mm(1.2)
    }
}
