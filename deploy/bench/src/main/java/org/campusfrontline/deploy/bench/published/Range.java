package org.campusfrontline.deploy.bench.published;

/// Least and most, both allowed.
public record Range(int least, int most) {

    /// How far a number lies outside.
    int off(int number) {
        return Math.max(0, least - number) + Math.max(0, number - most);
    }
}
