/// What shape the trees may have.
@NullMarked
package org.campusfrontline.volunteer.unit.rule;

import org.jspecify.annotations.NullMarked;
