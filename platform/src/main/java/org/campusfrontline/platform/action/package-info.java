/// What the caller may do next with a resource, as every view shows it.
@NullMarked
package org.campusfrontline.platform.action;

import org.jspecify.annotations.NullMarked;
