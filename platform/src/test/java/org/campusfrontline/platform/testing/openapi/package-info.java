/// The OpenAPI gate. Every `@CampusTest` holds each answer it sees against the served document by itself; what a
/// service adds is one class:
///
/// ```java
/// @CampusTest
/// class OpenApiContractTest extends OpenApiContract {}
/// ```
/// It lints the document with Spectral where that is installed and compares it with `deploy/openapi/<service>.yaml`. A
/// change that breaks no client is approved by `-Dcampus.contracts.approve=true`; one that does needs a new version.
@NullMarked
package org.campusfrontline.platform.testing.openapi;

import org.jspecify.annotations.NullMarked;
