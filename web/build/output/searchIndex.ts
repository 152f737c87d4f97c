// The build's door to the index maker. It lives with the engine that reads its work, so that the tests there can
// make an index without importing from the build.
export { buildSearchDetails, buildSearchIndex } from '../../search/index/build';
