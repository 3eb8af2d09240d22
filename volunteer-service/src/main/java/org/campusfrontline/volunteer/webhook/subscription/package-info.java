/// Webhook subscriptions as they are kept: whose, what of, where to, and their secrets.
@NullMarked
package org.campusfrontline.volunteer.webhook.subscription;

import org.jspecify.annotations.NullMarked;
