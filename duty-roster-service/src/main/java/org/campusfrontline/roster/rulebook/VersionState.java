package org.campusfrontline.roster.rulebook;

/// A draft may change; what is published never does.
public enum VersionState {
    DRAFT,
    PUBLISHED
}
