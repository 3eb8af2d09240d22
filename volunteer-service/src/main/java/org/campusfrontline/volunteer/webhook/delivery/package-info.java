/// Delivering to subscriptions: each is served by one replica at a time, which reads the service's own topics from the
/// subscription's place on.
@NullMarked
package org.campusfrontline.volunteer.webhook.delivery;

import org.jspecify.annotations.NullMarked;
