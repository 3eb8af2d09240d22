/// The events that become notices.
@NullMarked
package org.campusfrontline.notification.source;

import org.jspecify.annotations.NullMarked;
