/// A person's own notices over HTTP.
@NullMarked
package org.campusfrontline.notification.mailbox;

import org.jspecify.annotations.NullMarked;
