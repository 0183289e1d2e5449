// One page of the product: its name on the rail, its file, and the view-models it asks for.
import QtQuick

QtObject {
    id: root

    required property string name
    required property string title
    required property string label
    required property string icon
    required property url source
    required property list<string> needs
}
