// The board a driver reads at a glance: cards in a grid of millimetres, in the driver's own order.
pragma ComponentBehavior: Bound

import QtQuick
import HeadUnit.Car
import HeadUnit.Controls
import HeadUnit.Model
import HeadUnit.Style

Item {
    id: root

    required property Shell shell
    required property Home home

    readonly property bool upright: root.height > root.width
    readonly property bool silent: root.shell.busLevel === 2 && Signals.speedState >= 2 && Signals.selectedGearState >= 2
    readonly property bool arranging: root.home.editing
    // With one page and nothing to arrange the bar is not needed; the grid is counted as if it were there.
    readonly property bool barred: root.home.pages > 1 || root.arranging
    readonly property int columns: root.count(root.width - (root.upright ? 0 : root.strip), 36)
    readonly property int rows: root.count(root.height - (root.upright ? root.strip : 0), 26)
    readonly property real strip: Style.touch + Style.gap
    property int page: 0

    objectName: "page-home"

    // So many cells of at least `least` millimetres.
    function count(length: real, least: real): int {
        return Math.max(1, Math.floor((length + Style.gap) / (Style.mm(least) + Style.gap)));
    }

    function explain(name: string, label: string): void {
        reasons.active = true;
        (reasons.item as ReasonSheet).show(label, root.shell.why(name) || qsTr("It is live: its messages come as they should."));
    }

    function turn(pages: int): void {
        root.page = Math.max(0, Math.min(root.home.pages - 1, root.page + pages));
    }

    function arrange(wanted: bool): void {
        if (wanted && !Restrictions.parked)
            root.shell.tell(Restrictions.reason);
        else
            root.home.editing = wanted;
    }

    // Let a card stand where another one is: the place counts, not where the card under the finger is drawn.
    function drop(name: string, at: point): void {
        const places = root.home.places;
        const column = Math.floor(at.x / (board.cellWidth + Style.gap)), row = Math.floor(at.y / (board.cellHeight + Style.gap));
        const index = places.findIndex(place => place.page === root.page && column >= place.column && column < place.column + place.columns && row >= place.row && row < place.row + place.rows);
        if (index >= 0)
            root.home.moveTo(name, root.home.cards[index]);
    }

    function fit(): void {
        root.home.setBoard(root.columns, root.rows);
    }

    onColumnsChanged: root.fit()
    onRowsChanged: root.fit()
    onVisibleChanged: root.home.editing = false
    Component.onCompleted: root.fit()

    Connections {
        target: Restrictions

        function onParkedChanged(): void {
            root.home.editing = false;
        }
    }
    Connections {
        target: root.home

        function onPlacesChanged(): void {
            root.turn(0);
        }
    }
    Loader {
        anchors.fill: parent
        active: root.silent
        sourceComponent: NoData {
            summary: root.shell.busSummary
            onDetailsAsked: root.shell.page = "diagnostics"
        }
    }
    Item {
        id: board

        readonly property real strip: root.barred ? root.strip : 0

        width: root.width - (root.upright ? 0 : strip)
        height: root.height - (root.upright ? strip : 0)
        x: root.shell.rightHand && !root.upright ? strip : 0
        visible: root.shell.loaded && !root.silent

        readonly property real cellWidth: (width - (root.columns - 1) * Style.gap) / root.columns
        readonly property real cellHeight: (height - (root.rows - 1) * Style.gap) / root.rows

        DragHandler {
            enabled: !root.arranging && root.home.pages > 1
            target: null
            onActiveChanged: {
                const from = centroid.scenePressPosition, to = centroid.scenePosition;
                const far = root.upright ? to.x - from.x : to.y - from.y;
                if (!active && Math.abs(far) > Style.mm(8))
                    root.turn(far < 0 ? 1 : -1);
            }
        }
        Repeater {
            id: cards

            model: root.home.cards

            delegate: HomeCard {
                required property int index

                place: root.home.places[index]
                page: root.page
                arranging: root.arranging
                shell: root.shell
                x: Math.round(place.column * (board.cellWidth + Style.gap))
                y: Math.round(place.row * (board.cellHeight + Style.gap))
                width: Math.round(place.columns * (board.cellWidth + Style.gap) - Style.gap)
                height: Math.round(place.rows * (board.cellHeight + Style.gap) - Style.gap)
                onExplain: (name, label) => root.explain(name, label)
                onHeld: root.arrange(true)
                onMoved: steps => root.home.move(modelData, steps)
                onToggled: root.home.show(modelData, place.hidden)
                onDropped: place => root.drop(modelData, board.mapFromItem(null, place))
            }
        }
    }
    BoardBar {
        id: bar

        visible: board.visible && root.barred
        upright: !root.upright
        width: root.upright ? root.width : Style.touch
        height: root.upright ? Style.touch : root.height
        x: root.upright || root.shell.rightHand ? 0 : root.width - width
        y: root.height - height
        pages: root.home.pages
        page: root.page
        arranging: root.arranging
        parked: Restrictions.parked
        onTurned: pages => root.turn(pages)
        onArrangeAsked: wanted => root.arrange(wanted)
        onResetAsked: root.home.reset()
    }
    Loader {
        id: reasons

        active: false
        sourceComponent: ReasonSheet {}
    }
}
