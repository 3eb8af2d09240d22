/// Who did what to whom, written with the change and chained afterwards, so that a later change of the record shows.
@NullMarked
package org.campusfrontline.platform.audit;

import org.jspecify.annotations.NullMarked;
