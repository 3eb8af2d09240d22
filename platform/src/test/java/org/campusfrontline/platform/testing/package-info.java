/// Real parts for tests: database, broker and issuer, tokens, grants, topics and a settable clock.
///
/// ```java
/// @CampusTest
/// class EmergencyApiTest {
///     @Inject TestClock clock;
///
///     @Test
///     void opensAnEmergency() {
///         TestGrants.give("P000001", "operator", "PARTY", "ROOT");
///         given().auth().oauth2(TestTokens.of("P000001")).when()…
///     }
/// }
/// ```
@NullMarked
package org.campusfrontline.platform.testing;

import org.jspecify.annotations.NullMarked;
