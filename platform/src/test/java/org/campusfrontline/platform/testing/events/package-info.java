/// The event gate. A producing service keeps, in `src/main/resources/contract`, `asyncapi.yaml` (AsyncAPI 3.0) and
/// for each event `<topic>/<event>.schema.json` (JSON Schema 2020-12); in `src/test/resources/contract`, golden
/// samples `<topic>/<event>-<case>.json`. After each `@CampusTest` class every event that the service sent is held
/// against them. A service adds two classes, the second one where it consumes:
///
/// ```java
/// class EventContractTest extends EventContract {
///     EventContractTest() {
///         super("volunteer");
///     }
/// }
///
/// @CampusTest
/// class ConsumedEventsTest extends ConsumedEvents {}
/// ```
/// In `asyncapi.yaml` a channel's address is the topic, a message's name the full `ce_type`, its payload a reference
/// `./<topic>/<event>.schema.json`, and `x-key` the key's pattern, such as `"{signUp}"` or
/// `"{planningPeriod}/{person}"`.
/// Approved copies lie in `deploy/asyncapi/<service>.yaml`; within a version an event only grows by optional fields.
@NullMarked
package org.campusfrontline.platform.testing.events;

import org.jspecify.annotations.NullMarked;
