// The name of a group of rows.
import QtQuick
import HeadUnit.Style

Caption {
    id: root

    leftPadding: Style.mm(2.4)
    topPadding: Style.mm(1.6)
    bottomPadding: Style.mm(0.8)
    font.weight: Font.DemiBold
    Accessible.role: Accessible.Heading
    Accessible.name: root.text
}
