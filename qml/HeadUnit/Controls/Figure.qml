// A number or a primary word, in the cut of Inter that is drawn for size.
import QtQuick
import HeadUnit.Style

Text {
    id: root

    font.family: Style.figureFamily
    font.weight: Font.Medium
    font.pixelSize: Style.bodySize
    color: Style.text
    elide: Text.ElideRight
    textFormat: Text.PlainText
}
