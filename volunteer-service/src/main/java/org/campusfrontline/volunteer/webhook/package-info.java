/// Webhooks for campus systems: who subscribes to what, and what became of it.
@NullMarked
package org.campusfrontline.volunteer.webhook;

import org.jspecify.annotations.NullMarked;
