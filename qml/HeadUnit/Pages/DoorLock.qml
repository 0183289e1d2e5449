// All locks of the car together: a touch locks what is open, or opens what is locked.
pragma ComponentBehavior: Bound

import QtQuick
import HeadUnit.Car
import HeadUnit.Model
import HeadUnit.Style

VehicleSwitch {
    id: root

    readonly property list<bool> bolts: [Signals.doorDriverLocked, Signals.doorPassengerLocked, Signals.doorRearDriverLocked, Signals.doorRearPassengerLocked]
    readonly property list<int> boltStates: [Signals.doorDriverLockedState, Signals.doorPassengerLockedState, Signals.doorRearDriverLockedState, Signals.doorRearPassengerLockedState]
    readonly property int others: root.boltStates.filter((state, place) => state < 4 && root.bolts[place]).length

    name: "doorDriverLocked"
    path: root.active ? Icons.doorLock : Icons.doorUnlock
    text: root.active ? qsTr("Unlock") : qsTr("Lock")
    active: root.boltStates.every((state, place) => state === 4 || root.bolts[place])
    activeWords: qsTr("Locked")
    restWords: root.others > 0 ? qsTr("%n locked", "", root.others) : qsTr("Unlocked")
    readingState: Signals.doorDriverLockedState
    onClicked: {
        for (const other of [passenger, rearDriver, rearPassenger, boot])
            if (other.available)
                other.set(root.wish);
    }

    component Other: VehicleCommand {
        commands: root.commands
    }

    Item {
        Other {
            id: passenger

            name: "doorPassengerLocked"
        }
        Other {
            id: rearDriver

            name: "doorRearDriverLocked"
        }
        Other {
            id: rearPassenger

            name: "doorRearPassengerLocked"
        }
        Other {
            id: boot

            name: "trunkLocked"
        }
    }
}
