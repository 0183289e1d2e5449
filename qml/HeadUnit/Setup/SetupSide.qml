// The fourth step: where the driver sits, and which units are read out.
import QtQuick
import HeadUnit.Controls
import HeadUnit.Model
import HeadUnit.Style

Item {
    id: root

    required property Setup setup
    readonly property bool upright: root.height > root.width
    readonly property real half: root.upright ? (root.height - Style.gap) / 2 : root.height
    readonly property real share: root.upright ? root.width : (root.width - Style.gap) / 2

    component Question: Card {
        id: question

        property string text
        default property alias body: inner.data

        Column {
            anchors.centerIn: parent
            width: parent.width - 2 * Style.inset
            spacing: Style.mm(4)

            Figure {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                text: question.text
            }
            Item {
                id: inner

                width: parent.width
                height: childrenRect.height
            }
        }
    }

    Question {
        width: root.share
        height: root.half
        text: qsTr("The driver sits on the")

        Segmented {
            objectName: "setupSide"
            width: parent.width
            height: Style.mm(16)
            text: qsTr("Driver's side")
            choices: [qsTr("Left"), qsTr("Right")]
            current: root.setup.rightHand ? 1 : 0
            onChosen: index => root.setup.sit(index === 1)
        }
    }
    Question {
        width: root.share
        height: root.half
        x: root.upright ? 0 : root.share + Style.gap
        y: root.upright ? height + Style.gap : 0
        text: qsTr("Units")

        Column {
            width: parent.width
            spacing: Style.mm(2)

            Segmented {
                objectName: "setupUnits"
                width: parent.width
                height: Style.mm(16)
                text: qsTr("Units")
                choices: [qsTr("Metric"), qsTr("UK"), qsTr("US")]
                current: root.setup.units
                onChosen: index => root.setup.measureIn(index)
            }
            Caption {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                text: [Format.speedUnit, Format.temperatureUnit, Format.pressureUnit, Format.consumptionUnit].join("  ·  ")
            }
        }
    }
}
