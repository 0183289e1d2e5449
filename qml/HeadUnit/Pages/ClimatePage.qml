// The climate at one glance: both sides of the cabin, and above them what is for all.
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

    readonly property bool upright: root.height > root.width
    readonly property bool zoned: driver.temperature.fitted || driver.fan.fitted
    readonly property bool shared: airConditioning.fitted || recirculation.fitted || defrostFront.fitted || defrostRear.fitted
    readonly property real tile: Style.mm(14)
    readonly property real below: root.upright ? title.height + root.tile + 2 * Style.gap : root.tile + Style.gap
    property bool together: false // the passenger gets what the driver chooses

    objectName: "page-climate"

    function share(together: bool): void {
        root.together = together;
        if (!together)
            return;
        for (const [from, to] of [[driver.temperature, passenger.temperature], [driver.fan, passenger.fan], [driver.air, passenger.air]]) {
            if (from.known && to.available && to.shown !== from.shown)
                to.send(from.shown);
        }
    }

    function watch(): void {
        if (driver.temperature.shown !== passenger.temperature.shown)
            root.together = false;
    }

    component Setting: ClimateSetting {
        commands: root.commands
        onRefused: why => root.shell.tell(why)
    }

    Setting {
        id: airConditioning

        name: "airConditioning"
    }
    Setting {
        id: recirculation

        name: "recirculation"
    }
    Setting {
        id: defrostFront

        name: "defrostFront"
    }
    Setting {
        id: defrostRear

        name: "defrostRear"
    }
    Connections {
        target: driver.temperature

        function onShownChanged(): void {
            Qt.callLater(root.watch);
        }
    }

    PageTitle {
        id: title

        width: root.upright ? root.width : root.width - tiles.width - Style.gap
        height: root.upright ? Style.touch : root.tile
        title: qsTr("Climate")
        subtitle: Signals.cabinTemperatureState < 2 ? qsTr("Cabin %1").arg(Format.temperature(Signals.cabinTemperature)) : ""
        onBack: root.shell.back()
    }
    Row {
        id: tiles

        readonly property int count: children.filter(child => child.visible).length
        readonly property real cell: Math.min(Style.mm(32), ((root.upright ? root.width : root.width - Style.mm(40)) - (count - 1) * spacing) / Math.max(1, count))

        visible: root.zoned || root.shared
        x: root.width - width
        y: root.upright ? title.height + Style.gap : 0
        height: root.tile
        spacing: Style.mm(1.2)

        ClimateToggle {
            objectName: "airConditioning"
            width: tiles.cell
            height: root.tile
            visible: setting.fitted
            text: qsTr("Air conditioning")
            label: qsTr("A/C")
            path: Icons.airConditioning
            setting: airConditioning
        }
        ClimateToggle {
            objectName: "recirculation"
            width: tiles.cell
            height: root.tile
            visible: setting.fitted
            text: qsTr("Recirculation")
            label: qsTr("Recirc.")
            path: Icons.recirculation
            setting: recirculation
        }
        ClimateToggle {
            objectName: "pageDefrostFront"
            width: tiles.cell
            height: root.tile
            visible: setting.fitted
            text: qsTr("Defrost the windscreen")
            label: qsTr("Front")
            path: Icons.defrostFront
            setting: defrostFront
        }
        ClimateToggle {
            objectName: "defrostRear"
            width: tiles.cell
            height: root.tile
            visible: setting.fitted
            text: qsTr("Defrost the rear window")
            label: qsTr("Rear")
            path: Icons.defrostRear
            setting: defrostRear
        }
        ClimateTile {
            objectName: "climateSync"
            width: tiles.cell
            height: root.tile
            visible: passenger.temperature.fitted
            text: qsTr("The same for both sides")
            label: qsTr("Sync")
            path: Icons.link
            lit: root.together
            blocked: passenger.temperature.why
            onClicked: root.share(!root.together)
            onRefused: why => root.shell.tell(why)
        }
    }
    ClimateZone {
        id: driver

        x: root.upright || !root.shell.rightHand ? 0 : root.width - width
        y: root.below
        width: root.upright || !passenger.visible ? root.width : (root.width - Style.gap) / 2
        height: root.upright ? (root.height - y - Style.gap) / 2 : root.height - y
        visible: root.zoned
        shell: root.shell
        commands: root.commands
        side: "Driver"
        title: qsTr("Driver")
        mirrored: root.shell.rightHand && !root.upright
        follower: root.together ? passenger : null
    }
    ClimateZone {
        id: passenger

        x: root.upright || root.shell.rightHand ? 0 : root.width - width
        y: root.upright ? driver.y + driver.height + Style.gap : root.below
        width: driver.width
        height: driver.height
        visible: root.zoned && passenger.temperature.fitted
        shell: root.shell
        commands: root.commands
        side: "Passenger"
        title: qsTr("Passenger")
        mirrored: !root.shell.rightHand && !root.upright
        onTouched: root.together = false
    }
    EmptyState {
        visible: !root.zoned
        y: root.below
        width: root.width
        height: root.height - y
        icon: Icons.cabin
        title: root.shared ? qsTr("The climate is set in the car itself") : qsTr("This car does not tell its climate")
        text: root.shared ? qsTr("It tells what is on, but cannot be asked for more from here.") : qsTr("Its database has no signals for it.")
        advice: root.shared ? "" : qsTr("A mapping for this car can add them.")
    }
}
