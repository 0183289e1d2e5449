// One kind of overlay: there while it is wanted and nothing of a higher rank is.
import QtQuick

Loader {
    id: root

    required property int rank
    required property bool wanted
    required property int showing // the rank that is shown
    property bool takesFocus: true

    active: root.wanted && root.showing === root.rank
    anchors.fill: parent
    onLoaded: if (root.takesFocus)
        root.forceActiveFocus()
}
