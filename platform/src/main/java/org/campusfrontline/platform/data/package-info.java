/// What makes one mapping serve MySQL and MariaDB.
@NullMarked
package org.campusfrontline.platform.data;

import org.jspecify.annotations.NullMarked;
