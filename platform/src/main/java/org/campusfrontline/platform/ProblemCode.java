package org.campusfrontline.platform;

/// A stable reason that a client can program against; implemented by one enum a feature.
/// Its sentences stand under `<code>.title` and `<code>.detail` in the bundles
/// `problems/<prefix>_<language>.properties`.
public interface ProblemCode {

    /// Stable text such as `VOL-2003`; the letters name the bundle.
    String code();

    /// HTTP status, 4xx or 5xx.
    int status();

    /// Whether the same request may succeed later without a change.
    default boolean retryable() {
        return false;
    }
}
