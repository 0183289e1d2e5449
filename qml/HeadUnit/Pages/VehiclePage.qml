// The car: how it is at one glance, then doors, lights, tyres, energy and the trip, each one touch away.
pragma ComponentBehavior: Bound

import QtQuick
import HeadUnit.Car
import HeadUnit.Controls
import HeadUnit.Model
import HeadUnit.Style

Item {
    id: root

    required property Shell shell
    required property Commands commands
    required property Warnings warnings

    readonly property list<string> parts: ["status", "doors", "lights", "tyres", "battery", "fluids", "trip"].filter(part => root.has(part))
    readonly property var titles: ({
            "status": qsTr("Status"),
            "doors": qsTr("Doors"),
            "lights": qsTr("Lights"),
            "tyres": qsTr("Tyres"),
            "battery": qsTr("Battery"),
            "fluids": qsTr("Fluids"),
            "trip": qsTr("Trip")
        })
    property string part: "status"

    objectName: "page-vehicle"

    // What this car has; without a car all of it may come.
    function has(part: string): bool {
        switch (part) {
        case "doors":
            return [Signals.doorDriverOpenState, Signals.doorDriverLockedState, Signals.trunkOpenState, Signals.windowDriverState].some(state => state !== 4);
        case "lights":
            return [Signals.lightSwitchState, Signals.lowBeamState, Signals.hazardState, Signals.highBeamState].some(state => state !== 4);
        case "tyres":
            return [Signals.tyrePressureFrontLeftState, Signals.tyrePressureRearRightState].some(state => state !== 4);
        case "battery":
            return Signals.chargeState !== 4;
        case "fluids":
            return [Signals.fuelLevelState, Signals.oilTemperatureState, Signals.coolantTemperatureState].some(state => state !== 4);
        default:
            return true;
        }
    }

    function explain(name: string, label: string): void {
        reasons.active = true;
        (reasons.item as ReasonSheet).show(label, root.shell.why(name) || qsTr("It is live: its messages come as they should."));
    }

    TabStrip {
        id: tabs

        objectName: "vehicleTabs"
        width: parent.width
        text: qsTr("Parts of the car")
        tabs: root.parts.map(part => root.titles[part])
        current: Math.max(0, root.parts.indexOf(root.part))
        onChosen: index => root.part = root.parts[index]
    }
    Loader {
        id: section

        readonly property string open: root.parts[tabs.current]

        anchors.top: tabs.bottom
        anchors.topMargin: Style.mm(1)
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        sourceComponent: ({
                "status": status,
                "doors": doors,
                "lights": lights,
                "tyres": tyres,
                "battery": battery,
                "fluids": fluids,
                "trip": trip
            })[section.open]
    }

    Component {
        id: status

        VehicleStatus {
            shell: root.shell
            warnings: root.warnings
            onExplain: (name, label) => root.explain(name, label)
        }
    }
    Component {
        id: doors

        VehicleDoors {
            shell: root.shell
            commands: root.commands
            onExplain: (name, label) => root.explain(name, label)
            onRefused: why => root.shell.tell(why)
        }
    }
    Component {
        id: lights

        VehicleLights {
            shell: root.shell
            commands: root.commands
            onExplain: (name, label) => root.explain(name, label)
            onRefused: why => root.shell.tell(why)
        }
    }
    Component {
        id: tyres

        VehicleTyres {
            shell: root.shell
            onExplain: (name, label) => root.explain(name, label)
        }
    }
    Component {
        id: battery

        VehicleBattery {
            shell: root.shell
            commands: root.commands
            onExplain: (name, label) => root.explain(name, label)
            onRefused: why => root.shell.tell(why)
        }
    }
    Component {
        id: fluids

        VehicleFluids {
            shell: root.shell
            onExplain: (name, label) => root.explain(name, label)
        }
    }
    Component {
        id: trip

        VehicleTrip {
            shell: root.shell
            onExplain: (name, label) => root.explain(name, label)
        }
    }
    Loader {
        id: reasons

        active: false
        sourceComponent: ReasonSheet {}
    }
}
