// One place on the Home board: the card of that name, made when its page is first seen; while arranging, what moves it.
pragma ComponentBehavior: Bound

import QtQuick
import HeadUnit.Model

Item {
    id: root

    required property string modelData
    required property var place // page, column, row, columns, rows, hidden
    required property int page
    required property bool arranging
    required property Shell shell
    signal explain(name: string, label: string)
    signal held
    signal moved(steps: int)
    signal toggled
    signal dropped(place: point) // in the window

    readonly property PageEntry target: root.modelData.startsWith("open-") ? Pages.find(root.modelData.slice(5)) : null
    readonly property string title: root.target?.title ?? ({
            "speed": qsTr("Speed"),
            "energy": qsTr("Range"),
            "car": qsTr("Car"),
            "stats": qsTr("Trip and temperatures"),
            "dynamics": qsTr("Driving"),
            "climate": qsTr("Climate")
        })[root.modelData]

    objectName: "card-" + root.modelData
    visible: root.place.page === root.page
    z: drag.active ? 1 : 0
    transform: Translate {
        x: drag.active ? drag.activeTranslation.x : 0
        y: drag.active ? drag.activeTranslation.y : 0
    }

    TapHandler {
        enabled: !root.arranging
        longPressThreshold: 0.6
        onLongPressed: root.held()
    }
    DragHandler {
        id: drag

        enabled: root.arranging
        target: null
        onActiveChanged: if (!active)
            root.dropped(centroid.scenePosition)
    }
    Loader {
        id: card

        property bool seen: false

        anchors.fill: parent
        active: root.visible || card.seen
        asynchronous: root.modelData !== "speed"
        enabled: !root.arranging
        visible: !root.arranging
        onLoaded: card.seen = true
        sourceComponent: root.target ? opener : ({
                "speed": speed,
                "energy": energy,
                "car": car,
                "stats": stats,
                "dynamics": dynamics,
                "climate": climate
            })[root.modelData]
    }
    Loader {
        anchors.fill: parent
        active: root.arranging
        sourceComponent: CardEditor {
            title: root.target ? qsTr("Open: %1").arg(root.title) : root.title
            hidden: root.place.hidden
            lifted: drag.active
            onMoved: steps => root.moved(steps)
            onToggled: root.toggled()
        }
    }
    Component {
        id: speed

        SpeedCard {
            electric: root.shell.electric
            onExplain: (name, label) => root.explain(name, label)
        }
    }
    Component {
        id: energy

        EnergyCard {
            electric: root.shell.electric
            onExplain: (name, label) => root.explain(name, label)
        }
    }
    Component {
        id: car

        CarCard {
            rightHandDrive: root.shell.rightHand
            onExplain: (name, label) => root.explain(name, label)
        }
    }
    Component {
        id: stats

        StatsCard {
            onExplain: (name, label) => root.explain(name, label)
        }
    }
    Component {
        id: dynamics

        DynamicsCard {
            onExplain: (name, label) => root.explain(name, label)
        }
    }
    Component {
        id: climate

        ClimateCard {
            onOpened: root.shell.page = "climate"
        }
    }
    Component {
        id: opener

        AppTile {
            objectName: "shortcut-" + root.target.name
            text: root.title
            path: root.target.icon
            onClicked: root.shell.page = root.target.name
        }
    }
}
