package org.campusfrontline.volunteer.directory;

/// What several rows decide together, so that one row is locked in their stead.
public enum DirectoryLock {
    /// The shape of the trees.
    UNITS,
    /// Who is the last operator on a root, and whether there ever was one.
    OPERATORS
}
