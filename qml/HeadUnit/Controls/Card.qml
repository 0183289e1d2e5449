// The surface everything stands on: a lit edge over a soft fall of light.
import QtQuick
import HeadUnit.Style

Rectangle {
    id: root

    radius: Style.radius
    border.width: Style.hairline
    border.color: Style.cardEdge
    gradient: Gradient {
        GradientStop {
            position: 0
            color: Style.card
        }
        GradientStop {
            position: 1
            color: Style.cardLow
        }
    }
}
