// The phone as a key: for now, what it will need.
import QtQuick
import HeadUnit.Model
import HeadUnit.Style

FeaturePage {
    id: root

    required property Features features

    objectName: "page-keys"
    feature: root.features.get("keys")
    icon: Icons.keys
}
