/// What is decided about webhooks without a database or a network: addresses, signatures, answers, pauses.
@NullMarked
package org.campusfrontline.volunteer.webhook.rule;

import org.jspecify.annotations.NullMarked;
