// One page of the product: its name, its file, and the view-models it asks for.
import QtQuick

QtObject {
    id: root

    required property string name
    required property string title
    required property string icon
    required property url source
    required property list<string> needs // names of view-models as in headunit/app/parts.py, and "shell"
    property string label // the word on the rail; without one the page is opened from the launcher
    property string parentPage // where "back" leads; depth is counted along it
    property bool parkedOnly // cannot be opened while the car moves
}
