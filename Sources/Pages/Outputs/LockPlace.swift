/// Where a file of a site goes when the edition is locked.
package enum LockPlace: Sendable {
    /// Behind the lock: whatever holds something of this site.
    case inside
    /// Beside it, readable: what is the same for every site of the theme.
    case outside
    /// Nowhere: what only a host, another program or the network could use.
    case leftOut
}
