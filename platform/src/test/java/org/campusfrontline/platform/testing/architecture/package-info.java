/// The house's rules as checks on compiled classes, once for every service.
///
/// ```java
/// class ArchitectureTest extends ArchitectureRules {
///     ArchitectureTest() {
///         super("org.campusfrontline.volunteer");
///     }
/// }
/// ```
/// A service that has no part of some kind says so: `super("org.campusfrontline.assessment", Kind.JOB)`.
@NullMarked
package org.campusfrontline.platform.testing.architecture;

import org.jspecify.annotations.NullMarked;
