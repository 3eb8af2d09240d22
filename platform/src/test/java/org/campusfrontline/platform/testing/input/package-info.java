/// Bad input, once by name and once by chance:
///
/// ```java
/// @CampusTest
/// class BadInputTest extends BadInputChecks {
///     @Override
///     protected Making making() {
///         TestGrants.give("P000001", "operator", "PARTY", "ROOT");
///         return new Making("/api/volunteer/v1/emergencies", TestTokens.of("P000001"), TestTokens.of("P000002"));
///     }
///
///     @Override
///     protected String freshBody() {
///         return "{\"nameZh\": \"%s\", …}".formatted(UUID.randomUUID());
///     }
/// }
///
/// @CampusTest
/// class FuzzTest {
///     @Test
///     void survivesOddInput() {
///         TestGrants.give("P000001", "operator", "PARTY", "ROOT");
///         WriteFuzz.withToken(TestTokens.of("P000001")).run();
///     }
/// }
/// ```
///
/// A service whose only bodies change something takes `BodyChecks`, of which `BadInputChecks` is the part that concerns
/// what creates.
@NullMarked
package org.campusfrontline.platform.testing.input;

import org.jspecify.annotations.NullMarked;
