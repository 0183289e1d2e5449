// Where the car is and where it points; the map itself is still to come.
pragma ComponentBehavior: Bound

import QtQuick
import HeadUnit.Car
import HeadUnit.Controls
import HeadUnit.Model
import HeadUnit.Style

FeaturePage {
    id: root

    required property Features features
    required property Shell shell

    readonly property int positionState: Signals.latitudeState

    objectName: "page-navigation"
    onPositionStateChanged: root.feature?.look()
    feature: root.features.get("navigation")
    icon: Icons.navigation
    extra: Signals.latitudeState === 4 ? null : position

    Component {
        id: position

        PositionCard {
            onExplain: (name, label) => reasons.show(label, root.shell.why(name) || qsTr("It is live: its messages come as they should."))
        }
    }
    ReasonSheet {
        id: reasons
    }
}
