/// Which language each person reads, from the directory.
@NullMarked
package org.campusfrontline.notification.person;

import org.jspecify.annotations.NullMarked;
