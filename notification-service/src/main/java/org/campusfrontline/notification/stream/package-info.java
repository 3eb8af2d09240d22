/// The live stream of a person's notices, without gap or repeat across reconnects.
@NullMarked
package org.campusfrontline.notification.stream;

import org.jspecify.annotations.NullMarked;
