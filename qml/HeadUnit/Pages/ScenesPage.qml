// Several wishes with one touch: for now, what they will need.
import QtQuick
import HeadUnit.Model
import HeadUnit.Style

FeaturePage {
    id: root

    required property Features features

    objectName: "page-scenes"
    feature: root.features.get("scenes")
    icon: Icons.scenes
}
