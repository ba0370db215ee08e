class Caller {
    static int read(Entry host) {
        return TraceAccessors.getCount(host);
    }
}
