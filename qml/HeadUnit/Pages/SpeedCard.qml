// How fast, in which gear, and what the drive gives or takes back.
import QtQuick
import HeadUnit.Car
import HeadUnit.Controls
import HeadUnit.Style

Card {
    id: root

    required property bool electric
    signal explain(string name, string label)

    readonly property int speedState: Signals.speedState
    readonly property bool onBatteryPower: Signals.motorPowerState === 4
    readonly property real power: root.onBatteryPower ? Signals.batteryPower / 1000 : Signals.motorPower
    readonly property int powerState: root.onBatteryPower ? Signals.batteryPowerState : Signals.motorPowerState
    readonly property bool showsPower: root.electric && root.powerState !== 4
    readonly property bool showsRpm: !root.showsPower && Signals.engineSpeedState !== 4
    readonly property bool driveKnown: root.showsPower ? root.powerState < 2 : Signals.engineSpeedState < 2
    readonly property bool driveLive: root.showsPower ? root.powerState === 0 : Signals.engineSpeedState === 0

    ArcGauge {
        id: dial

        anchors.top: parent.top
        anchors.topMargin: Style.inset
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Style.mm(2)
        anchors.rightMargin: Style.mm(2)
        anchors.bottom: gears.top
        anchors.bottomMargin: Style.mm(0.6)
        value: root.speedState < 2 ? Math.abs(Signals.speed) * Format.speedFactor : 0
        to: Format.speedIn === "mph" ? 160 : 240
        live: root.speedState === 0

        Touchable {
            objectName: "speedDial"
            anchors.fill: parent
            text: qsTr("About the speed")
            onClicked: root.explain("speed", qsTr("Speed"))
        }
        Figure {
            id: speedText

            objectName: "speedValue"
            visible: root.speedState < 2
            x: Math.round(dial.middleX - width / 2)
            y: Math.round(dial.middleY - height * 0.64)
            text: Format.speed(Signals.speed)
            font.pixelSize: Math.round(dial.diameter * 0.36)
            color: root.speedState === 0 ? Style.text : Style.textSoft
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Speed %1 %2").arg(text).arg(Format.speedUnit)
        }
        Row {
            visible: root.speedState < 2
            x: Math.round(dial.middleX - width / 2)
            y: Math.round(speedText.y + speedText.height * 0.9)
            spacing: Style.mm(1)

            Caption {
                objectName: "speedUnit"
                text: Format.speedUnit
                font.pixelSize: Style.bodySize
            }
            StateMark {
                anchors.verticalCenter: parent.verticalCenter
                readingState: root.speedState
            }
        }
        Notice {
            visible: root.speedState >= 2
            x: Math.round(dial.middleX - width / 2)
            y: Math.round(dial.middleY - height / 2)
            width: dial.inner * 1.3
            icon: root.speedState === 3 ? Icons.invalid : root.speedState === 4 ? Icons.absent : Icons.noSignal
            tone: root.speedState === 3 ? Style.caution : Style.textSoft
            title: root.speedState === 3 ? qsTr("Speed not valid") : root.speedState === 4 ? qsTr("Speed is not in this car") : qsTr("No speed yet")
        }
    }
    Indicator {
        x: Style.inset
        path: Icons.indicatorLeft
        name: qsTr("Left indicator")
        objectName: "tellLeft"
        lit: Signals.indicatorLeft || Signals.hazard
        readingState: Math.min(Signals.indicatorLeftState, Signals.hazardState)
    }
    Indicator {
        anchors.right: parent.right
        anchors.rightMargin: Style.inset
        path: Icons.indicatorRight
        name: qsTr("Right indicator")
        objectName: "tellRight"
        lit: Signals.indicatorRight || Signals.hazard
        readingState: Math.min(Signals.indicatorRightState, Signals.hazardState)
    }
    component Indicator: TellTale {
        y: Style.inset
        size: Style.mm(7.6)
        color: Style.good
    }
    GearSelector {
        id: gears

        objectName: "gear"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: drive.top
        anchors.bottomMargin: Style.mm(1.8)
        visible: Signals.selectedGearState !== 4 || Signals.currentGearState !== 4
        scale: Math.min(1, (root.width - 2 * Style.inset) / Math.max(1, width))
        selected: Signals.selectedGearState !== 4 ? Signals.selectedGear : Signals.currentGear
        readingState: Math.min(Signals.selectedGearState, Signals.currentGearState)
        engaged: !root.electric && Signals.currentGearState === 0 ? Signals.currentGear : 0
    }
    Item {
        id: drive

        property real peak: root.showsRpm ? 7000 : 120

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Style.inset
        anchors.bottom: lamps.top
        anchors.bottomMargin: Style.mm(1.4)
        height: visible ? Style.mm(9.4) : 0
        visible: root.showsPower || root.showsRpm

        Caption {
            visible: implicitWidth + Style.mm(1) < parent.width - driveReading.width
            text: root.showsRpm ? qsTr("Engine") : root.power < 0 && root.driveLive ? qsTr("Recovering") : qsTr("Power")
            color: !root.showsRpm && root.power < 0 && root.driveLive ? Style.good : Style.textSoft
        }
        Reading {
            id: driveReading

            objectName: "driveValue"
            anchors.right: parent.right
            y: -Style.mm(0.9)
            value: root.showsRpm ? Format.number(Math.round(Signals.engineSpeed / 10) * 10, 0) : Format.number(root.power, 0)
            unit: root.showsRpm ? qsTr("rpm") : qsTr("kW")
            readingState: root.showsRpm ? Signals.engineSpeedState : root.powerState
            color: !root.showsRpm && root.power < 0 ? Style.good : Style.text
        }
        Bar {
            anchors.bottom: parent.bottom
            width: parent.width
            from: root.showsRpm ? 0 : -drive.peak / 2
            to: drive.peak
            zero: 0
            value: !root.driveKnown ? 0 : root.showsRpm ? Signals.engineSpeed : root.power
            live: root.driveLive
            color: root.showsRpm && Signals.engineSpeed > 5500 ? Style.danger : Style.accent
            onValueChanged: if (value > drive.peak)
                drive.peak = Math.ceil(value / 50) * 50
        }
    }
    TellTales {
        id: lamps

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Style.mm(2)
        height: Style.mm(6)
        scale: Math.min(1, (root.width - 2 * Style.inset) / Math.max(1, width))
    }
}
