export { GridModule } from './grid.module.js';
export { Grids } from './grid.service.js';
