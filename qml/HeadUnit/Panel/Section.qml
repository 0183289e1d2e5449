// A card with a title, its contents one below the other.
import QtQuick
import HeadUnit.Controls
import HeadUnit.Style

Card {
    id: root

    required property string title
    default property alias contents: column.data

    implicitHeight: column.implicitHeight + 2 * Style.inset
    Accessible.role: Accessible.Grouping
    Accessible.name: root.title

    Column {
        id: column

        x: Style.inset
        y: Style.inset
        width: parent.width - 2 * Style.inset
        spacing: Style.mm(2)

        Caption {
            text: root.title
            font.pixelSize: Style.bodySize
            font.weight: Font.Medium
            color: Style.text
        }
    }
}
