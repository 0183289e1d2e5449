// The lamps of the instrument panel; only those that are lit take room.
import QtQuick
import HeadUnit.Car
import HeadUnit.Controls
import HeadUnit.Style

Row {
    id: root

    spacing: Style.mm(2)

    TellTale {
        objectName: "tellBelt"
        name: qsTr("Seat belt not fastened")
        path: Icons.belt
        color: Style.danger
        lit: !Signals.beltDriver
        readingState: Signals.beltDriverState
    }
    TellTale {
        objectName: "tellParkingBrake"
        name: qsTr("Parking brake on")
        path: Icons.parkingBrake
        color: Style.danger
        lit: Signals.parkingBrake
        readingState: Signals.parkingBrakeState
    }
    TellTale {
        objectName: "tellDoor"
        name: qsTr("A door is open")
        path: Icons.door
        color: Style.caution
        lit: Signals.doorDriverOpen || Signals.doorPassengerOpen || Signals.doorRearDriverOpen || Signals.doorRearPassengerOpen
        readingState: Signals.doorDriverOpenState
    }
    TellTale {
        objectName: "tellAbs"
        name: qsTr("ABS fault")
        path: Icons.abs
        color: Style.caution
        lit: Signals.absError
        readingState: Signals.absErrorState
    }
    TellTale {
        objectName: "tellEsc"
        name: qsTr("Stability control")
        path: Icons.esc
        color: Style.caution
        lit: Signals.escEngaged || Signals.escError
        readingState: Math.min(Signals.escEngagedState, Signals.escErrorState)
    }
    TellTale {
        objectName: "tellTyre"
        name: qsTr("Tyre pressure low")
        path: Icons.tyre
        color: Style.caution
        lit: Signals.tyreLowFrontLeft || Signals.tyreLowFrontRight || Signals.tyreLowRearLeft || Signals.tyreLowRearRight
        readingState: Signals.tyreLowFrontLeftState
    }
    TellTale {
        objectName: "tellHighBeam"
        name: qsTr("High beam")
        path: Icons.highBeam
        color: Style.accent
        lit: Signals.highBeam
        readingState: Signals.highBeamState
    }
    TellTale {
        objectName: "tellLowBeam"
        name: qsTr("Low beam")
        path: Icons.lowBeam
        color: Style.good
        lit: Signals.lowBeam
        readingState: Signals.lowBeamState
    }
    TellTale {
        objectName: "tellFog"
        name: qsTr("Fog lights")
        path: Icons.fogFront
        color: Style.good
        lit: Signals.fogFront
        readingState: Signals.fogFrontState
    }
    TellTale {
        objectName: "tellCruise"
        name: qsTr("Cruise control active")
        path: Icons.cruise
        color: Style.good
        lit: Signals.cruiseActive
        readingState: Signals.cruiseActiveState
    }
}
