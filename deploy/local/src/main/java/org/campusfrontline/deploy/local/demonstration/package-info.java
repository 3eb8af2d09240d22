/// The demonstration's units, people and grants, and their way into a running installation.
@NullMarked
package org.campusfrontline.deploy.local.demonstration;

import org.jspecify.annotations.NullMarked;
