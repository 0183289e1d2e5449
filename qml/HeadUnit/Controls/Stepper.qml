// A value between a minus and a plus; both are large enough to be hit on a bad road.
pragma ComponentBehavior: Bound

import QtQuick
import HeadUnit.Style

Adjustable {
    id: root

    property real button: Style.mm(15)
    property int size: Style.titleSize
    property string unit
    property int readingState: 0
    property bool pending: false
    property bool upright: false // plus above, minus below
    property bool flat: false // no fill: where it stands in a bar
    property bool faceless: false // something else stands in the middle
    readonly property bool down: less.down || more.down

    component Button: Touchable {
        id: button

        required property string path
        required property int direction
        property bool repeated: false // while it is held, it goes on
        readonly property bool atEnd: root.readingState < 2 && (button.direction < 0 ? root.value <= root.from : root.value >= root.to)

        visible: root.button > 0
        width: root.upright ? root.width : root.button
        height: root.upright ? root.button : root.height
        activeFocusOnTab: false // the stepper itself has the focus
        radius: Math.min(root.radius, height / 2)
        blocked: root.blocked
        onDownChanged: {
            if (button.down)
                button.repeated = false;
        }
        onClicked: {
            if (!button.repeated)
                root.step(button.direction);
        }
        onRefused: why => root.refused(why)

        Timer {
            running: button.down && button.usable
            repeat: true
            interval: button.repeated ? Style.repeatEvery : Style.repeatAfter
            onTriggered: {
                button.repeated = true;
                root.step(button.direction);
            }
        }

        Rectangle {
            anchors.fill: parent
            radius: button.radius
            color: button.down && root.usable ? Style.accentSoft : root.flat ? "transparent" : Style.raised
            border.width: root.flat ? 0 : Style.outline
            border.color: button.down && root.usable ? Style.accent : Style.edge
        }
        Icon {
            anchors.centerIn: parent
            size: Math.max(Style.mm(6.6), Math.min(Style.mm(9), root.button * 0.4))
            path: button.path
            color: !root.usable || button.atEnd ? Style.edge : Style.text
        }
    }

    implicitWidth: root.upright ? Math.max(root.button, reading.implicitWidth) : 2 * root.button + Math.max(Style.mm(14), reading.implicitWidth) + Style.mm(2.4)
    implicitHeight: root.upright ? 2 * root.button + Style.mm(14) : root.button
    Accessible.role: Accessible.SpinBox

    Button {
        id: less

        y: root.height - height
        objectName: root.objectName + "Less"
        path: Icons.minus
        direction: -1
        text: qsTr("%1: less").arg(root.text)
    }
    Reading {
        id: reading

        visible: !root.faceless
        anchors.centerIn: parent
        value: root.valueText
        unit: root.unit
        readingState: root.readingState
        size: root.size
        compact: true
        color: root.pending ? Style.accent : root.usable ? Style.text : Style.textSoft
    }
    Button {
        id: more

        objectName: root.objectName + "More"
        x: root.width - width
        path: Icons.plus
        direction: 1
        text: qsTr("%1: more").arg(root.text)
    }
}
